import type { Language } from "../../shape/language.ts";

export const vietnamese: Language = {
  code: "vi",
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `ai bao bằng bên bị bởi các cái càng cả chỉ chiếc cho chưa chúng có cũng của
    cùng dù dưới do đã đang đâu đây đấy đến để đều đó được gì giữa hay hãy họ hoặc hơn không khi kia
    là lại lên lúc mà mấy mình mỗi một mọi nào này nên nếu ngay ngoài ngôi nhau nhiêu nhiều như
    nhưng những nó nữa ở phải qua ra rằng rất rồi sao sau sẽ sự ta tại tất thế theo thêm thể thì tôi
    tới trên trong trước từ từng và vào vẫn vậy về vì với vừa`,
  homographs: "ai bao cho hay kia ra ta theo",
  abbreviations: {
    titles: "BS GS KTS LS PGS ThS TP TS",
  },
  walls: {
    payPrompts: [/(?:đăng ký|mua).{0,40}(?:đọc tiếp|đọc toàn bộ)/iu],
  },
  errorPages: {
    page: /trang|bài viết/u,
    missing: /không tồn tại|không tìm thấy/u,
    notFound: /không tìm thấy (?:trang|bài viết)/u,
    removed: /đã bị xóa/u,
  },
  signIn: {
    says: /đăng nhập/u,
  },
  pageLines: {
    advertising: /quảng cáo/u,
  },
};
