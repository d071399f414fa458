package org.zhengtu.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.text.SourceText;
import org.zhengtu.text.Sources;
import org.zhengtu.text.UnreadableSourceException;

/**
 * The n-th of many invented notices of one city, as its office would publish them: all cite the
 * same two documents above them and the notice before, share agencies, people and whole clauses,
 * and have a mechanism, duties and tasks of their own.
 */
final class GeneratedNotice {
  private static final String[] THINGS = {
    "苔藓", "露台", "藤架", "雨桶", "花箱", "鸟巢", "蜂房", "凉棚", "水缸", "石径", "竹篱", "菜畦", "风铃", "日晷", "灯笼", "木屐"
  };
  private static final String FIRST = "檐瓦陶竹麻木雨草水石栏院窗门廊巷桥河井晨昏雪春秋灯苔藤花蜂鸟";
  private static final String SECOND = "盆竿绳梯靴帽桶阶杆墙台口头埠边侧影声色香光片团束串排层堆圈角";
  private static final String[] UNITS = {"市民政局", "市教育局", "市财政局", "市住建局", "市卫健委", "市应急局"};
  private static final PolicyParser PARSER = new PolicyParser();

  private GeneratedNotice() {}

  static InventedSources.Source of(int n) {
    try {
      SourceText text = Sources.read("generated-" + n + ".txt", words(n).getBytes(UTF_8));
      PolicyRecord content = PARSER.parse(text);
      return new InventedSources.Source(text, content);
    } catch (UnreadableSourceException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(int n) {
    StringBuilder words = new StringBuilder();
    words.append("南通市人民政府办公室关于印发第").append(n).append("批屋顶").append(thing(n)).append("虚构实施方案的通知\n");
    words.append("通测办发〔2025〕").append(n).append("号\n\n各县（市、区）人民政府，市各有关部门：\n");
    words.append("为贯彻落实《国务院关于屋顶事业的虚构指导意见》（国测发〔2023〕9号）和《江苏省人民政府关于屋顶事业的虚构意见》（苏测发〔2024〕3号）");
    if (n > 1) {
      words.append("，衔接《通测办发〔2025〕").append(n - 1).append("号》");
    }
    words.append("精神，制定本方案。\n");
    words
        .append("一、联席会议\n建立南通市第")
        .append(n)
        .append("批屋顶")
        .append(thing(n))
        .append("工作联席会议，由市民政局牵头，");
    words.append("市民政局、市教育局、市财政局、市住建局、市卫健委、市应急局等6个单位组成。联席会议办公室设在市民政局。\n二、主要任务\n");
    for (int i = 0; i < 6; i++) {
      int said = i < 3 ? n : n - 1; // three tasks are handed on from the notice before
      words.append("（").append("一二三四五六".charAt(i)).append("）").append(thing(n + i)).append("。");
      words.append(sentence(said * 3 + i % 3)).append("（责任单位：").append(UNITS[i]).append("、");
      words.append(UNITS[(i + n) % 6]).append("）\n");
    }
    words.append("三、工作要求\n各屋顶管护小组要在每年雨季到来之前把檐沟里的落叶和泥沙清理干净，并把清理的日期和人名写在木牌上挂在楼道口。");
    words.append("凡是没有挂木牌的楼栋，下一年的花籽、陶土和竹竿一律延后三十天发放，由街道的屋顶管护员逐户上门说明原因。\n");
    words
        .append("\n南通市人民政府办公室\n2025年")
        .append(1 + n % 12)
        .append("月")
        .append(1 + n % 28)
        .append("日\n");
    return words.toString();
  }

  private static String thing(int n) {
    return THINGS[n % THINGS.length] + THINGS[(n / THINGS.length + 3) % THINGS.length];
  }

  /** The n-th of many sentences that share no more than chance has it. */
  private static String sentence(int n) {
    Random random = new Random(n);
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < 18; i++) {
      sentence.append(FIRST.charAt(random.nextInt(FIRST.length())));
      sentence.append(SECOND.charAt(random.nextInt(SECOND.length())));
      sentence.append(i % 6 == 5 && i < 17 ? "，" : "");
    }
    return sentence.append("。").toString();
  }
}
