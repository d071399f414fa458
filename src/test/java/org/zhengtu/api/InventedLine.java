package org.zhengtu.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.zhengtu.graph.Graph;
import org.zhengtu.graph.TestGraph;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.text.SourceText;

/**
 * Invented documents about moss, read as any text is: a measure of 2015, amended in 2018, repealed
 * by one of 2020; a plan of a district that carries out the opinion of the city, which carries out
 * one of the province that nobody collected; a notice without a date.
 */
final class InventedLine {
  static final String OLD = "通政发〔2015〕901号";
  static final String NEW = "通政发〔2020〕902号";
  static final String HOLE = "苏政发〔2014〕903号";

  private InventedLine() {}

  /** Fills the cleared graph. */
  static void fill() {
    addTo(TestGraph.cleared());
  }

  /** Adds the documents to what a graph has. */
  static void addTo(Graph graph) {
    write(
        graph,
        "old.txt",
        """
        南通市人民政府关于印发南通市苔藓种植办法的通知
        %s
        各县（市）、区人民政府，市各有关部门和单位：
        为贯彻落实《江苏省人民政府关于苔藓事业的意见》（%s），制定本办法。
        一、职责分工
        市林业局：负责苔藓种植的登记；检查屋顶苔藓长势。
        市教育局：负责苔藓知识进校园。
        南通市人民政府
        2015年3月2日
        """
            .formatted(OLD, HOLE));
    write(
        graph,
        "amending.txt",
        """
        南通市人民政府关于修改《南通市苔藓种植办法》的通知
        通政发〔2018〕904号
        各县（市）、区人民政府，市各有关部门和单位：
        现对《关于印发南通市苔藓种植办法的通知》（%s）作如下修改：
        一、第三条修改为“每日浇水”。
        南通市人民政府
        2018年5月6日
        """
            .formatted(OLD));
    write(
        graph,
        "new.txt",
        """
        南通市人民政府关于印发南通市苔藓种植管理办法的通知
        %s
        各县（市）、区人民政府，市各有关部门和单位：
        根据《江苏省人民政府关于苔藓事业的意见》（%s）精神，现将办法印发给你们。
        一、职责分工
        市林业局：负责苔藓种植的登记和统计。
        市水利局：负责苔藓用水保障。
        二、附则
        本办法自印发之日起施行，《关于印发南通市苔藓种植办法的通知》（%s）同时废止。
        南通市人民政府
        2020年7月8日
        """
            .formatted(NEW, HOLE, OLD));
    write(
        graph,
        "ending.txt",
        """
        南通市人民政府关于废止部分虚构苔藓文件的通知
        通政发〔2021〕906号
        各县（市）、区人民政府，市各有关部门和单位：
        经市政府同意，决定废止《关于修改〈南通市苔藓种植办法〉的通知》（通政发〔2018〕904号）。本通知自2021年9月1日起施行。
        南通市人民政府
        2021年6月7日
        """);
    write(
        graph,
        "undated.txt",
        """
        南通市海门区人民政府关于做好苔藓种植的通知
        海政发〔2021〕905号
        各镇人民政府，区各有关部门和单位：
        根据《南通市苔藓种植管理办法》（%s）要求，现通知如下：
        一、职责分工
        区林业局：负责苔藓种植的日常巡查。
        """
            .formatted(NEW));
  }

  private static void write(Graph graph, String name, String words) {
    SourceText text = new SourceText(name, sha256(words), "text/plain", words);
    graph.writer().write(text, new PolicyParser().parse(text));
  }

  private static String sha256(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
