package org.zhengtu.text;

import java.util.List;

/** Drops the lines of a page that are buttons only: 打印, 关闭, 分享到, 字体：大 中 小. */
final class PageLines {
  private static final List<String> BUTTONS =
      List.of(
          "打印本页",
          "关闭窗口",
          "关闭本页",
          "我要打印",
          "我要纠错",
          "返回顶部",
          "打印",
          "关闭",
          "收藏",
          "纠错",
          "分享到",
          "分享",
          "字体大小",
          "字号",
          "字体",
          "大",
          "中",
          "小",
          "默认",
          "微信",
          "微博",
          "扫一扫在手机打开当前页",
          "扫一扫",
          "下载",
          "朗读",
          "保护视力色",
          "浏览次数",
          "点击数",
          "阅读次数",
          "次",
          "上一篇",
          "下一篇",
          "没有了");
  private static final String MARKS = "：:【】[]（）()|｜/、 \t\u3000\u00a0>»+-0123456789";
  private static final int LONGEST = 40;

  private PageLines() {}

  /** {@code text} without such lines. */
  static String withoutButtons(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.lines().filter(line -> !isButtons(line)).forEach(l -> out.append(l).append('\n'));
    return out.toString();
  }

  /** True for a line that is made of button words and marks, with one word at least. */
  private static boolean isButtons(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    int words = 0;
    int at = 0;
    while (at < line.length()) {
      String word = buttonAt(line, at);
      if (word.isEmpty() && MARKS.indexOf(line.charAt(at)) < 0) {
        return false;
      }
      words += word.isEmpty() ? 0 : 1;
      at += Math.max(1, word.length());
    }
    return words > 0 && (words > 1 || Spaces.removed(line).length() > 1);
  }

  private static String buttonAt(String line, int at) {
    return BUTTONS.stream().filter(b -> line.startsWith(b, at)).findFirst().orElse("");
  }
}
