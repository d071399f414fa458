package org.zhengtu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head><meta charset="%s"><title>云泽市人民政府</title>
      <meta name="ArticleTitle" content="云泽市人民政府办公室关于建设老年食堂的通知">
      <style>p {color: red}</style><script>var a = "不，是脚本。";</script></head>
      <body>
      <div class="header"><ul><li><a href="/">首页</a></li><li><a href="/a">要闻</a></li><li><a href="/b">政务公开</a></li></ul></div>
      <div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/x">文件</a></div>
      <div class="main">
        <table class="meta"><tr><td>索 引 号：</td><td>0123/2022-1</td><td>发文字号：</td><td>云政办发〔2022〕7号</td></tr>
        <tr><td>成文日期：</td><td>2022-03-04</td><td>有效性：</td><td>有效</td></tr></table>
        <h1>云泽市人民政府办公室关于建设老年食堂的通知</h1>
        <div>字体：【大】【中】【小】 <a href="javascript:print()">打印</a></div>
        <div id="zoom"><p>各县（市、区）人民政府：</p>
        <p>　　为了方便老年人，经市政府同意，现通知如下。<span style="display: none">购买广告，请到网站。</span></p>
        <p>一、建设<br>二、管理，由市民政局负责。</p>
        <table><tbody><tr><th>任务</th><th>单位</th></tr><tr><td><p>选址</p><p>施工</p></td><td>市住建局</td></tr></tbody></table>
        <p>附件：<a href="a.docx">名单.docx</a></p></div>
        <div class="bdsharebuttonbox"><a href="#">微信</a><a href="#">微博</a>分享到：</div>
      </div>
      <div class="links"><a href="1">省政府</a> <a href="2">县政府</a> <a href="3">市人大</a></div>
      <footer>版权所有：云泽市，备案号，电话。</footer>
      </body></html>
      """;
  private static final String SENTENCE =
      "为了方便市民，经市人民政府同意，现将建设步道的有关事项通知如下：先选好地方，再定下线路，按期建成，管理到位，由市水利局会同有关部门负责。";
  private static final String TEXT =
      """
      索 引 号：\t0123/2022-1\t发文字号：\t云政办发〔2022〕7号
      成文日期：\t2022-03-04\t有效性：\t有效
      云泽市人民政府办公室关于建设老年食堂的通知
      各县（市、区）人民政府：
      　　为了方便老年人，经市政府同意，现通知如下。
      一、建设
      二、管理，由市民政局负责。
      任务\t单位
      选址 施工\t市住建局
      附件：名单.docx
      """;

  @Test
  void a_portal_page_gives_its_table_title_and_article_alone() throws Exception {
    assertThat(read(PAGE.formatted("utf-8").getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void the_line_of_source_and_day_under_the_title_stays() throws Exception {
    String page =
        """
        <html><body><div class="nav"><a href="/">首页</a></div>
        <h1>云泽市人民政府关于建设老年食堂的通知</h1>
        <div class="info"><span>来源：市民政局</span> <span>发布时间：2022-03-05 16:10</span></div>
        <div id="zoom"><p>各县（市、区）人民政府：</p>
        <p>为了方便老年人，经市政府同意，现通知如下。</p><p>选好地方，按期建成，由市民政局负责。</p></div></body></html>
        """;
    assertThat(read(page.getBytes(StandardCharsets.UTF_8)))
        .startsWith("云泽市人民政府关于建设老年食堂的通知\n来源：市民政局 发布时间：2022-03-05 16:10\n各县");
  }

  @Test
  void the_only_paragraph_of_an_article_does_not_stand_for_all_of_it() throws Exception {
    String page =
        """
        <html><body><div class="top"><a href="/">首页</a></div><div id="zoom">
        <p>发布机构：云泽市民政局</p>
        <p>关于征求老年食堂管理办法意见的公告</p>
        <div>为了管理老年食堂，市民政局起草了<span>管理</span>办法，现向社会征求意见，请在三十天内把意见送到市民政局。</div>
        <p>2022年3月4日</p></div></body></html>
        """;
    assertThat(read(page.getBytes(StandardCharsets.UTF_8)))
        .startsWith("发布机构：云泽市民政局\n关于征求老年食堂管理办法意见的公告\n为了")
        .endsWith("2022年3月4日\n");
  }

  @Test
  void a_wrong_declaration_does_not_garble() throws Exception {
    Charset gb18030 = Charset.forName("GB18030");
    assertThat(read(PAGE.formatted("gb2312").getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    assertThat(read(PAGE.formatted("utf-8").getBytes(gb18030))).isEqualTo(TEXT);
    assertThat(read(PAGE.formatted("iso-8859-1").getBytes(gb18030))).isEqualTo(TEXT);
    assertThat(read(PAGE.formatted("no-such").getBytes(gb18030))).isEqualTo(TEXT);
  }

  @Test
  void a_page_of_scripts_says_that_it_holds_no_text() {
    assertThatThrownBy(() -> read(utf8("<html><script>load()</script><body></body></html>")))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageStartingWith("the page holds no text of its own");
  }

  @Test
  void a_layout_table_gives_lines() throws Exception {
    assertThat(read(utf8("<table><tr><td></td><td><p>甲，一。</p><p>乙，二。</p></td></tr></table>")))
        .isEqualTo("甲，一。\n乙，二。\n");
  }

  @Test
  void a_cell_over_several_rows_stands_in_each_of_them() throws Exception {
    assertThat(
            read(
                utf8(
                    "<table><tr><td>任务</td><td>单位</td></tr>"
                        + "<tr><td>选址。</td><td rowspan='2'>市住建局</td></tr>"
                        + "<tr><td>施工。</td></tr><tr><td>验收。</td><td>市公安局</td></tr></table>")))
        .isEqualTo("任务\t单位\n选址。\t市住建局\n施工。\t市住建局\n验收。\t市公安局\n");
  }

  @Test
  void a_declared_title_that_the_page_does_not_show_comes_first() throws Exception {
    assertThat(
            read(
                utf8(
                    "<html><head><meta name='ArticleTitle' content='虚构省办法'></head>"
                        + "<body><p>第一条　为了管理，制定本办法。</p></body></html>")))
        .isEqualTo("虚构省办法\n第一条　为了管理，制定本办法。\n");
  }

  @Test
  void a_list_under_its_title_is_no_article_by_itself() throws Exception {
    assertThat(
            read(
                utf8(
                    "<html><body><p>云泽市关于成立步道领导小组的通知</p><div><ul><li>组长：沈岳</li>"
                        + "<li>成员：陆鸣（市教育局）</li><li>办公室设在市水利局，陆鸣兼任主任。</li></ul></div>")))
        .isEqualTo("云泽市关于成立步道领导小组的通知\n组长：沈岳\n成员：陆鸣（市教育局）\n办公室设在市水利局，陆鸣兼任主任。\n");
  }

  @Test
  void an_article_that_a_script_would_show_is_read_where_the_page_keeps_it() throws Exception {
    String hidden = "&lt;p&gt;各县人民政府：&lt;/p&gt;&lt;p&gt;" + SENTENCE + "&lt;/p&gt;";
    String shown = "各县人民政府：\n" + SENTENCE + "\n";
    for (String holder :
        List.of(
            "<input type='hidden' value='" + hidden + "'>",
            "<textarea style='display:none'>" + hidden + "</textarea>",
            "<iframe srcdoc='" + hidden + "'></iframe>",
            "<template><p>各县人民政府：</p><p>" + SENTENCE + "</p></template>",
            "<noscript><p>各县人民政府：</p><p>" + SENTENCE + "</p></noscript>",
            "<script type='text/html'><p>各县人民政府：</p><p>" + SENTENCE + "</p></script>",
            "<script>var c = \"<p>各县人民政府：<\\/p><p>" + SENTENCE + "<\\/p>\"; show(c);</script>",
            "<script>var s = {id: 'don\\'t', c: '\\u5404县人民政府：\\n" + SENTENCE + "'};</script>",
            "<script>show(decodeURIComponent('"
                + URLEncoder.encode("各县人民政府：<br>" + SENTENCE, StandardCharsets.UTF_8)
                + "'));</script>")) {
      String page = "<html><body><div class='nav'>首页</div>" + holder + "<p>版权所有，主办：市政府。</p>";
      assertThat(read(utf8(page))).as(holder).contains(shown);
    }
  }

  @Test
  void an_article_that_stands_in_links_is_no_menu() throws Exception {
    String page = "<html><body><ul><li><a href=/>首页</a></li></ul><div><a href=#>甲，一。%s</a></div>";
    assertThat(read(utf8(page.formatted("<br>" + SENTENCE)))).contains("甲，一。\n" + SENTENCE);
  }

  @Test
  void lines_of_the_source_are_lines_where_they_end_as_sentences_do() throws Exception {
    String lines = "一、建设一批步道，方便市民。\n    二、管理好步道。\n    三、由市水利局负责，市财政局配合。\n    " + SENTENCE;
    assertThat(read(utf8("<html><body><div>" + lines + "</div>")))
        .startsWith("一、建设一批步道，方便市民。\n二、管理好步道。\n三、");
    String broken = "一、建设一批步道，方便\n市民，管理好步道，由市水利\n局负责，市财政局配合，各县人民\n政府落实，" + SENTENCE;
    assertThat(read(utf8("<html><body><div>" + broken + "</div>"))).hasLineCount(1);
    assertThat(read(utf8("<html><body><pre>甲\n乙，丙。</pre>"))).isEqualTo("甲\n乙，丙。\n");
  }

  @Test
  void the_head_of_an_article_whose_sentences_stand_in_a_table_stays() throws Exception {
    String page =
        "<html><body><div><p>2022年云泽市步道建设进展表</p><table><tr><td>选址，定线。</td><td>已完成，待验收。</td></tr>"
            + "<tr><td>施工，监理。</td><td>未开始，待批准。</td></tr></table></div>";
    assertThat(read(utf8(page))).isEqualTo("2022年云泽市步道建设进展表\n选址，定线。\t已完成，待验收。\n施工，监理。\t未开始，待批准。\n");
  }

  @Test
  void what_stands_between_title_and_article_stays_and_the_sites_imprint_goes() throws Exception {
    String page =
        "<html><body><div><div class=bt>云泽市人民政府关于建设步道的通知</div><div>云政发〔2022〕7号</div><div class=x>"
            + "<p>各县人民政府：</p><p>"
            + SENTENCE
            + "</p></div></div><div class=b><p>版权所有：云泽市，地址：清泉路1号，备案号：ICP备00000号</p></div>";
    assertThat(read(utf8(page)))
        .isEqualTo("云泽市人民政府关于建设步道的通知\n云政发〔2022〕7号\n各县人民政府：\n" + SENTENCE + "\n");
  }

  @Test
  void names_without_sentences_are_an_article_beside_a_site_s_few_words() throws Exception {
    String page =
        "<html><body><div class=a><p>组长：沈岳 市长</p><p>副组长：陆鸣 副市长</p><p>成员：顾川 市水利局局长</p></div>"
            + "<div class=c><p>欢迎关注，谢谢。</p></div>";
    assertThat(read(utf8(page))).startsWith("组长：沈岳 市长\n副组长：陆鸣 副市长\n成员：顾川");
  }

  @Test
  void a_list_of_links_alone_is_read_as_it_stands() throws Exception {
    String row = "<li><a href='/%d'>云泽市人民政府关于建设步道的通知</a><span>2022-03-0%d</span></li>";
    String page =
        "<html><body><ul>" + row.formatted(1, 1) + row.formatted(2, 2) + row.formatted(3, 3);
    assertThat(read(utf8(page + "</ul>")))
        .startsWith("云泽市人民政府关于建设步道的通知2022-03-01\n")
        .hasLineCount(3);
  }

  @Test
  void deep_and_wide_pages_stay_fast() {
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          read(utf8("<html><body>" + "<div>".repeat(30_000) + "文，字。"));
          read(utf8("<html><body>" + "<div>".repeat(20_000) + "文，字。一二三四五六七八九十。"));
          read(utf8("<html><body><script>" + "'文，字。".repeat(200_000) + "</script>文，字。"));
          read(utf8("<html><body>" + "<table><tr><td>".repeat(5_000) + "文，字。"));
          read(utf8("<html><body>" + "<div><a href=x>文</a></div>".repeat(30_000) + "文，字。"));
        });
  }

  private static byte[] utf8(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static String read(byte[] bytes) throws UnreadableSourceException {
    SourceText source = Sources.read("page", bytes);
    assertThat(source.mediaType()).isEqualTo("text/html");
    return source.text();
  }
}
