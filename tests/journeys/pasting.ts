import type { Locator } from "@playwright/test";

/** Pastes into a writing surface as a browser does when the clipboard holds this. */
export async function paste(surface: Locator, clipboard: { text?: string; html?: string }): Promise<void> {
  await surface.click();
  await surface.evaluate((element, { text, html }) => {
    const clipboardData = new DataTransfer();
    if (text) clipboardData.setData("text/plain", text);
    if (html) clipboardData.setData("text/html", html);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, clipboard);
}

/** A page as Word puts it on the clipboard: conditional comments, drawn bullets, a bold heading, Arabic letters. */
export const wordPage = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal{margin:0;font-size:11pt} --></style><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
<body lang=EN-US><!--StartFragment-->
<p class=MsoTitle dir=RTL style='text-align:right'><b><span lang=FA style='font-family:"B Nazanin"'>گزارش
نوسازي پارک</span></b></p>
<h1 dir=RTL><span lang=FA>بخش يکم</span></h1>
<p class=MsoNormal dir=RTL style='direction:rtl'><span lang=FA style='font-size:14.0pt'>شهرداري می‌گوید <b>۱۲ پارک</b> و <i>كتابخانه‌ها</i> را
نو می‌کند.<span style='mso-spacerun:yes'>&nbsp; </span><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>روشنایی</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;</span></span><![endif]>چراغ‌های تازه</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>نیمکت</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>۱.<span>&nbsp;</span></span><![endif]>گام نخست</p>
<table class=MsoTableGrid style='border-collapse:collapse'><tr><td width=100 style='width:75pt'><p class=MsoNormal>پارک</p></td><td><p class=MsoNormal>بودجه</p></td></tr><tr><td colspan=2><p class=MsoNormal>لاله<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><a href="https://sari.example/a?x=1" style='color:blue'>پیوند</a> <a href="javascript:alert(1)">بد</a> <a href="#_ftn1" name="_ftnref1">[1]</a></p>
<p class=MsoNormal dir=LTR>Next.js 16.1</p>
<p class=MsoNormal><img width=200 height=100 src="file:///C:/image001.png"></p>
<script>window.pasted = 1</script><!--EndFragment--></body></html>`;

/** A document as Google Docs puts it there: one <b> around everything, bold by style, a list in a list without its item. */
export const docsPage = `<meta charset='utf-8'><b style="font-weight:normal;"><h1 dir="ltr"><span style="font-weight:400">تیتر سند</span></h1>
<p dir="ltr"><span style="font-weight:400">متن </span><span style="font-weight:700">پررنگ</span></p><br />
<ul><li dir="rtl"><p dir="rtl" role="presentation"><span>یک</span></p></li><ul><li dir="rtl"><p dir="rtl"><span>دو</span></p></li></ul></ul>
<h4 dir="rtl"><span>ریز</span></h4></b><br class="Apple-interchange-newline">`;

/** A news page: boxes for lines, pictures from elsewhere, what nobody was meant to see. */
export const webPage = `<div class="news"><div>خط یکم<br>خط دوم<br><br>خط سوم</div><figure><img src="https://ads.example/p.jpg"><figcaption>شرح عکس</figcaption></figure>
<div><span>متن <strong>مهم</strong><br>بعدی</span></div><div style="display:none">پنهان</div><iframe src="x"></iframe><blockquote><div>نقل</div></blockquote><pre>الف
ب</pre></div>`;
