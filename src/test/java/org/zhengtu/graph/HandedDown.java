package org.zhengtu.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhengtu.graph.InventedSources.Source;
import org.zhengtu.record.Citation;
import org.zhengtu.record.Duty;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.Finding;
import org.zhengtu.record.Level;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.SourceInfo;
import org.zhengtu.record.Unit;
import org.zhengtu.text.SourceText;
import org.zhengtu.text.Span;

/** Invented documents whose sentences, about moss on roofs, are partly the same. */
final class HandedDown {
  static final String PROVINCE = "320000";
  static final String CITY = "320600";
  static final String OTHER_CITY = "320700";
  static final String DISTRICT = "320614";

  /** No two have much in common. */
  private static final List<String> SENTENCES =
      List.of(
          "每栋六层以下的公共建筑在屋顶留出三分之一的平地铺设苔藓垫层",
          "雨季来临之前清理排水沟里的落叶并检查防水卷材有无起鼓",
          "苗圃按月公布各个品种苔藓的库存数量和预计出圃日子",
          "对愿意让出阳台种植耐旱品种的住户减收半年的绿化养护费",
          "中小学校把观察孢子萌发列入春季自然课并保存完整记录",
          "遇到连续二十天无降水的情形改用回收的空调冷凝水喷洒",
          "严禁从自然保护地挖取野生苔藓用于城区建筑装饰",
          "每年十一月组织志愿者为老旧小区屋面加铺碎石保护带",
          "运输苔藓卷毯的车辆优先通行并免收过江轮渡费用",
          "鼓励酒店旅馆利用背阴墙面试种三种以上耐寒品种",
          "建立屋面含水率自动监测点并向居民推送超限短信",
          "发现青苔蔓延到人行台阶的应当当天铲除并撒布细沙",
          "科研院所培育的新品种须经过两个完整冬季露天试验",
          "施工队伍上岗前完成四十学时屋面荷载计算课程",
          "社区图书室开辟专柜陈列本地苔藓标本与手绘图册",
          "博物馆夜间开放期间展示屋顶花园微缩模型供儿童触摸",
          "废弃瓦片统一运往郊外堆场破碎后作为基质回用",
          "公园长椅旁设置放大镜方便游客辨认叶片上的水珠");

  private HandedDown() {}

  /** The i-th sentence; beyond the last, one that stands in no other document. */
  static String sentence(int i) {
    return i < SENTENCES.size() ? SENTENCES.get(i) : own("丙", i);
  }

  /** A sentence of a document's own. */
  static String own(String name, int i) {
    StringBuilder words = new StringBuilder();
    long state = name.hashCode() * 31L + i;
    for (int k = 0; k < 30; k++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      words.append((char) (0x4e00 + (state >>> 33) % 5000));
    }
    return words.toString();
  }

  static List<String> sentences(int from, int to) {
    return IntStream.range(from, to).mapToObj(HandedDown::sentence).toList();
  }

  /** A document of these sentences; each is a duty of the city's moss office. */
  static Source document(
      String number, @Nullable String day, String place, List<String> sentences, String... cites) {
    StringBuilder text = new StringBuilder("关于屋顶苔藓的虚构文件\n" + number + "\n");
    int from = text.length();
    List<Duty> duties = new ArrayList<>();
    for (String sentence : sentences) {
      text.append("市苔藓局：");
      Unit unit =
          new Unit("市苔藓局", place, List.of(), false, place(text.length() - 5, text.length() - 1));
      Evidence evidence = place(text.length(), text.length() + sentence.length());
      duties.add(
          new Duty(
              unit,
              sentence + number,
              List.of(sentence),
              List.of("一、职责" + duties.size()),
              evidence));
      text.append(sentence).append("。\n");
    }
    return source(
        number, text.toString(), document(number, day, place, duties, text.length(), from, cites));
  }

  private static PolicyDocument document(
      String number,
      @Nullable String day,
      String place,
      List<Duty> duties,
      int end,
      int from,
      String... cites) {
    List<Citation> citations = new ArrayList<>();
    for (String cited : cites) {
      citations.add(
          InventedSources.citation(
              cited, null, null, org.zhengtu.record.CitationRole.REFERENCE, from));
    }
    return new PolicyDocument(
        number,
        "关于屋顶苔藓的虚构文件",
        "意见",
        List.of(),
        level(place),
        place,
        day == null ? null : LocalDate.parse(day),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        citations,
        null,
        List.of(),
        List.of(),
        duties,
        List.of(),
        new Span(from, end));
  }

  private static Level level(String place) {
    return place.endsWith("0000")
        ? Level.PROVINCE
        : place.endsWith("00") ? Level.CITY : Level.COUNTY;
  }

  private static Source source(String name, String words, PolicyDocument document) {
    String digest = Digest.sha256(words);
    SourceInfo info = new SourceInfo(name + ".txt", digest, "text/plain", words.length());
    return new Source(
        new SourceText(name + ".txt", digest, "text/plain", words),
        new PolicyRecord(info, List.of(document), List.<Finding>of()));
  }

  private static Evidence place(int from, int to) {
    return InventedSources.place(from, to);
  }
}
