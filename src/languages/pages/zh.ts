import type { PagePhrases } from "../shape/page-phrases.ts";
import { anyOf } from "../shape/phrases.ts";

export const chinesePages: PagePhrases = {
  consent: {
    buttons: /(?:全部)?(?:接受|同意).*/u,
    subject: /隐私/u,
    age: /出生日期|年龄(?:确认|验证)|年满18|年滿18/u,
  },
  related: {
    lines: /相关阅读|推荐阅读|延伸閱讀/u,
    labels: /相关(?:阅读|新闻|报道)|相關(?:新聞|閱讀|報導)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀/u,
    elsewhere: /热门(?:排行|新闻|推荐)?|熱門新聞|最新新闻|猜你喜欢/u,
    begins: /相关阅读|相关新闻|延伸阅读/u,
    hints: /相关/u,
  },
  walls: {
    elsewhere:
      /更多(?:文章|新闻|新聞|内容|內容)|电子报|電子報|评论|評論|捐款|捐赠|支持我们|支持我們|收藏/u,
    readOn: /继续阅读|繼續閱讀/u,
    pay: /订阅|訂閱|购买|購買|付费|付費|解锁|解鎖|会员/u,
    payPrompts: [
      anyOf(
        `
        (订阅|訂閱|付费|付費|购买|購買|解锁|解鎖)(后|後|即可)?…6(继续|繼續|全文|可读|可讀), (余下|剩余|剩餘|还剩|還剩)…8(# ?%|付费|订阅|未读),
        (阅读|閱讀)全文…10(订阅|付费|会员), 本文…8(会员|會員|付费|付費|订阅|訂閱)`,
        "iu",
      ),
    ],
    registerPrompts: [/(?:登录|登入|注册)后.{0,8}(?:阅读|查看|继续)/iu],
    offers: [/(?:会员|會員)(?:专享|專享|专属)/iu, /付费(?:内容|阅读)/iu],
    remaining: [/(?:余下|剩余|剩餘|还剩).{0,12}?(\d{1,2}) ?%/iu],
  },
  offerTerms: {
    subscription: /订阅|訂閱|会员/u,
    cancel: /取消/u,
    trial: /免费/u,
    access: /无限/u,
  },
  errorPages: {
    page: /页面|頁面|网页|網頁|文章|内容|內容|帖子/u,
    missing: /不存在|未找到|找不到|没有找到|沒有找到/u,
    removed: /已删除|已刪除|被删除|被刪除|已下架|已下线|已移除|已撤回|已撤下|已撤稿/u,
    server: /服务器|伺服器|网站|網站/u,
    trouble: /长时间无响应|维护|維護|出错/u,
    status: /错误|錯誤/u,
    fault: /出错了|出錯了|发生错误|發生錯誤|系统维护|網站維護/u,
    region: /您所在的(?:国家|地区|國家|地區)/u,
  },
  botChecks: {
    verify: /验证|驗證|确认/u,
    human: /机器人|機器人|真人|人类/u,
    unusual: /异常|異常/u,
    traffic: /流量|访问|訪問/u,
    says: /自动程序|机器人|人机验证|安全验证|访问(?:过于频繁|被拒绝|受限)|驗證您是真人/u,
  },
  signIn: {
    password: /密码|密碼/u,
    says: /登录|登入|登錄/u,
  },
  otherPages: {
    searchResults: /搜索结果/u,
    listTitles: /标签|標籤|分类|分類/u,
    cart: /加入购物车|加入購物車/u,
  },
  captions: {
    picture: /图片|[圖图]/u,
    mark: /[图圖]/u,
    label: /图片/u,
    taken: /[。！\s（(／/][\p{Script=Han}\s]{2,20}(?:摄|攝)[）)]?$/u,
  },
  pageLines: {
    advertising: /广告/u,
    talk: /评论/u,
    share: /分享/u,
    tailHeadings: /相关阅读/u,
    signOff:
      /(?:如果)?(?:你|您)?(?:觉得|喜欢)(?:这篇|本|此)(?:文章|文|报道).{0,12}(?:点赞|分享|关注|转发)|本文(?:原载|首发)/u,
    promotion: /订阅|关注我们/u,
    rights: /版权所有|著作權所有|未经授权[^。]{0,10}(?:转载|使用)/u,
    behindHolder: /版权/u,
    begins: /跳至/u,
    tools: /打印|收藏|分享到|字号|字体|责任编辑|编辑|来源|來源/u,
    tags: /标签|关键词/u,
    source: /来源|來源/u,
    published: /发布时间|发布|时间/u,
    invitations: /関注我们|关注我们|扫码|欢迎订阅/u,
    comments: /评论|評論/u,
  },
  bylines: {
    lines: [
      /^(?:作者|撰文|文|记者|本报记者|[\p{Script=Han}]{2,8}记者)\s*[:：/丨|]?\s*([\p{Script=Han}·\s、]{2,24})$/u,
    ],
    headOfText: [
      /^[\p{Script=Han}]{2,6}社?[\p{Script=Han}]{0,8}\d{1,2}月\d{1,2}日电\s*[（(](?:记者|通讯员)\s*([^）)]{2,30})[）)]\s*/u,
    ],
    endOfText: [
      /(?<=[。！？”」])\s*[（(]\s*(?:本报)?(?:记者|記者|責任編輯|责任编辑|编辑|文)?\s*[:：・]?\s*([\p{Script=Han}\s、]{2,20})[）)]\s*$/u,
    ],
    leadIn: /(?:文|作者|记者|記者|撰文)\s*[:：]\s*/u,
  },
  imprint: {
    papers: /[报報]|新[闻聞]|通[信讯訊]|周刊|週刊|杂志/u,
  },
  mail: {
    answer: /答复|答覆|回信|回复/u,
    notices:
      /退订|退訂|取消订阅|取消訂閱|您收到(?:此|这封|本)(?:邮件|郵件)|在浏览器中查看|預期的?收件人|预期的?收件人/u,
    from: /发件人|寄件者/u,
    sent: /发送时间|寄件日期/u,
    subject: /回信|答复|答覆|转发|轉寄|回复/u,
  },
  documents: {
    page: /第/u,
    pageBehind: /[页頁面]/u,
    subject: /主题|主旨/u,
    floatSigns: /[表图圖]/u,
    contents: /目录|目錄/u,
  },
};
