import type { Language } from "../shape/language.ts";
import { anyOf } from "../shape/phrases.ts";

export const turkish: Language = {
  code: "tr",
  quotationMarks: {
    open: "“",
    close: "”",
    within: { "“": "‘", "”": "’", "„": "‚" },
  },
  functionWords: `ama ancak arasında bana bazı beri ben beni benim bile bir biri birçok biz bize bizim bu
    buna bunda bundan bunlar bunları bunu bunun çok çünkü çeşitli da daha dahi de değil diğer diye
    dolayı en eğer fakat gibi göre hangi hangisi hani hatta hem henüz hep hepsi her herkes hiç
    için içinde ile ise işte kadar karşı ki kim kime kimin kimler mi mı mu mü nasıl ne neden nedenle
    nerede nereye nereden niçin niye o olan olarak oldu olduğu olduğunu olmak olsa olup on ona ondan
    onlar onların onu onun önce sana sadece sanki sen senin siz sizin sonra şey şu şuna şunu tarafından
    tüm üzere üzerinde var ve veya ya yani yerine yine yok zaten`,
  homographs: "ben bile hem kim sana sen var",
  abbreviations: {
    titles: "Dr Doç Prof Sn Av",
    shortForms: "apt bkz cad mah örn sok yy",
    beforeNumbers: "md mad no sf",
  },
  consent: {
    buttons: /kabul et.*|tümünü kabul.*/u,
    subject: /kişisel veri|çerez|kvkk|iş ortağ|\b\d{2,4} ortağ\p{L}*/u,
    age: /18 yaşından|doğum tarih/u,
  },
  dateline: "güncelleme güncellenme giriş tarihi yayınlanma",
  related: {
    lines: /ilgili haber(?:ler)?|bunlar da ilginizi çekebilir/u,
    labels: /ilgili haber(?:ler)?|bunlar da ilginizi çekebilir|ayrıca okuyun/u,
    elsewhere: /en çok okunan(?:lar)?|önerilen (?:video|haber)(?:ler)?/u,
  },
  walls: {
    readOn: /okumaya devam|devamını oku\w*|tamamını oku\w*/u,
    pay: /abone\w*|üye ol\w*|satın al\w*/u,
    payPrompts: [
      /bu (?:haber|içerik|yazı).{0,30}abone|(?:abone ol|üye ol).{0,60}(?:devam|oku)|devamını okumak için/iu,
    ],
    registerPrompts: [/giriş yap.{0,40}(?:oku|devam)/iu],
    offers: [/(?:sadece|yalnızca) abone/iu, /abonelere özel/iu],
    open: /abone olarak/u,
  },
  negation: {
    outright: anyOf(`
      değil*, yok, yoktu*, hiçbir*,
      (!namaz)__(m[ae](d[ıi]*|y[ae]c[ae][kğ]*|z|m[ıi]ş*|mal[ıi]*)|m[ıiuü]yor*)`),
    inOtherWords: /olmadan|olmaksızın/u,
    reply: /hayır/u,
  },
  errorPages: {
    page: /sayfa\w*|haber\w*|içerik|içeriğ\w*|ilan\w*/u,
    missing: /bulunamadı|bulunamıyor|mevcut değil/u,
    removed: /kaldırıldı|kaldırılmış\w*|silindi|silinmiş\w*|yayından kaldırıl\w*|süresi doldu/u,
    server: /sunucu\w*/u,
    trouble: /hata\w*|bakım\w*/u,
    status: /hata/u,
    alone: /bulunamadı/u,
    fault: /ters gitti|bir hata oluştu/u,
  },
  botChecks: {
    verify: /doğrula\w*|kontrol\w*/u,
    human: /insan\w*|robot\w*/u,
    unusual: /olağandışı|şüpheli/u,
    traffic: /trafik|etkinlik/u,
    says: /robot (?:değilim|olmadığınızı)/u,
  },
  signIn: {
    password: /\bşifre/u,
    says: /giriş yap|oturum aç/u,
  },
  otherPages: {
    searchResults: /arama sonuçları/u,
    cart: /sepete ekle/u,
  },
  offerTerms: {
    cancel: /iptal/u,
    trial: /deneme/u,
    access: /sınırsız/u,
  },
  captions: {
    picture: /foto(?:ğraf)?/u,
  },
  pageLines: {
    advertising: /reklam/u,
    share: /paylaş/u,
    promotion: /takip ed\p{L}*/u,
    comments: /yorumlar/u,
  },
  mail: {
    subject: /ynt|ilt/u,
  },
};
