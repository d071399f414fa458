package org.zhengtu.corpus;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Appointment;
import org.zhengtu.record.Citation;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.record.PolicyRecord;
import org.zhengtu.record.RecordJson;
import org.zhengtu.text.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A seed's very form with another place, topic, people, numbers and dates, and its record changed
 * alike: what a parser knows of the seeds' words, and not of their form, fails here.
 */
final class Transplant {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern NUMBER =
      Pattern.compile("(\\p{IsHan}+?)((?:政|办|发|规|秘|函)*)〔(\\d{4})〕(\\d+)号");

  private static final List<List<String>> TOPICS =
      List.of(
          List.of("居家社区养老服务", "养老服务", "老年人照料", "老年人", "托养", "助老"),
          List.of("农村供水保障服务", "供水保障服务", "供水保障", "用水户", "供水", "节水"),
          List.of("残疾人康复托养服务", "康复服务", "残疾人康复", "残疾人", "康养", "助残"),
          List.of("末端快递配送服务", "配送服务", "快件配送", "收件人", "寄递", "收派"),
          List.of("城市更新改造提升", "更新改造", "旧城改造", "住户", "修缮", "筑家"));
  private static final List<String> TOPIC_WORDS =
      List.of("3岁以下婴幼儿照护服务", "婴幼儿照护服务", "婴幼儿照护", "婴幼儿", "托育", "育儿");

  private static final String ADVERTISEMENT = "买足球的软件";
  private static final List<String> ADVERTISEMENTS = List.of("彩票平台下载", "线上娱乐城", "棋牌游戏大厅", "手机赚钱网站");

  private final Random random;
  private final Map<String, String> words = new TreeMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final int years;

  private Transplant(long seed) {
    random = new Random(seed);
    years = random.nextInt(4) - 1;
  }

  /** The {@code n}th transplant of a seed; always the same. */
  static Sample of(Sample seed, long n) {
    Transplant transplant = new Transplant(31 * n + seed.name().hashCode());
    transplant.prepare(seed);
    Rewording rewording = new Rewording(transplant.words);
    String name = seed.name().substring(0, 3) + "-transplanted-" + n;
    SourceText source = seed.source();
    return new Sample(
        name,
        new SourceText(name, source.sha256(), source.mediaType(), rewording.of(source.text())),
        transplant.record(seed.expected(), rewording));
  }

  private void prepare(Sample seed) {
    String text = seed.source().text();
    World other = World.ALL.get(random.nextInt(World.ALL.size()));
    World home =
        World.SEEDS.stream()
            .filter(w -> seed.expected().documents().getFirst().jurisdiction() != null)
            .filter(w -> isHome(w, seed.expected().documents().getFirst().jurisdiction()))
            .findFirst()
            .orElseThrow();
    home.into(other, words, codes);
    List<String> topic = TOPICS.get(random.nextInt(TOPICS.size()));
    for (int i = 0; i < topic.size(); i++) {
      words.put(TOPIC_WORDS.get(i), topic.get(i));
    }
    words.put("0-" + TOPIC_WORDS.getFirst().replace("以下", ""), topic.getFirst());
    words.put(ADVERTISEMENT, ADVERTISEMENTS.get(random.nextInt(ADVERTISEMENTS.size())));
    words.put("海鸿集团", "华泰集团");
    for (PolicyDocument document : seed.expected().documents()) {
      number(document.number(), home, other);
      document.citations().stream().map(Citation::number).forEach(n -> number(n, home, other));
      date(document.issuedOn());
      date(document.publishedOn());
      if (document.indexNumber() != null) {
        words.put(document.indexNumber(), digits(document.indexNumber()));
      }
      document.people().stream()
          .map(Appointment::name)
          .forEach(n -> words.computeIfAbsent(n, name -> name(text)));
    }
  }

  private static boolean isHome(World world, @Nullable String code) {
    return code != null
        && (code.equals(world.district().code())
            || code.equals(world.city().code())
            || world.city().code().isEmpty() && code.equals(world.province().code()));
  }

  private void number(@Nullable String number, World home, World other) {
    if (number == null || words.containsKey(number)) {
      return;
    }
    Matcher m = NUMBER.matcher(number);
    if (!m.matches()) {
      return;
    }
    String initial = m.group(1);
    if (initial.equals(home.province().initial())) {
      initial = other.province().initial();
    } else if (initial.equals(home.city().initial())) {
      initial = other.city().initial();
    } else if (initial.equals(home.district().initial())) {
      initial = other.district().initial();
    }
    int year = Integer.parseInt(m.group(3)) + years;
    int serial = 1 + random.nextInt(180);
    words.put(number, initial + m.group(2) + "〔" + year + "〕" + serial + "号");
  }

  private void date(@Nullable LocalDate date) {
    if (date == null || words.containsKey(date.toString())) {
      return;
    }
    LocalDate other =
        date.plusYears(years)
            .withMonth(1 + random.nextInt(12))
            .withDayOfMonth(1 + random.nextInt(28));
    words.put(date.toString(), other.toString());
    words.put(inWords(date), inWords(other));
  }

  private static String inWords(LocalDate d) {
    return d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日";
  }

  private String digits(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (Character.isDigit(out.charAt(i)) && (i < 10 || i > 13)) {
        out.setCharAt(i, (char) ('0' + random.nextInt(10)));
      }
    }
    return out.toString();
  }

  private String name(String text) {
    String name;
    do {
      name = Names.any(random);
    } while (text.contains(name) || words.containsValue(name));
    return name;
  }

  private PolicyRecord record(PolicyRecord expected, Rewording rewording) {
    JsonNode tree = JSON.readTree(RecordJson.write(expected));
    return RecordJson.read(changed("", tree, rewording).toString());
  }

  private JsonNode changed(String key, JsonNode node, Rewording rewording) {
    if (node.isString()) {
      String value = node.asString();
      String other =
          key.equals("jurisdiction") ? codes.getOrDefault(value, value) : rewording.of(value);
      return JSON.getNodeFactory().stringNode(other);
    }
    if (node.isArray() && !key.equals("families")) {
      ArrayNode array = JSON.createArrayNode();
      node.forEach(child -> array.add(changed(key, child, rewording)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = JSON.createObjectNode();
      node.properties()
          .forEach(e -> object.set(e.getKey(), changed(e.getKey(), e.getValue(), rewording)));
      return object;
    }
    return node;
  }
}
