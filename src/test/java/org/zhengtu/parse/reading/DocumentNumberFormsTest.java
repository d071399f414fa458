package org.zhengtu.parse.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.text.SourceText;

/**
 * Invented numbers in every raw form that pages are known to have: each comes out in its normal
 * form or not at all, never as another number.
 */
class DocumentNumberFormsTest {
  private static final int ROUNDS = 4_000;
  private static final String[] CODES = {
    "云政办发", "云政发", "云政", "云政办", "云政办字", "云政办函", "云政办秘", "云府办规", "云发改价格规", "云市监食生发", "云工信联节",
    "云人社部发", "云卫办基层函", "云教基一", "云府", "云财税", "云办发", "云委办发", "云府办明电", "泽区政办发", "云泽管办", "和政办发", "日政办发",
    "三政发", "云政传发", "云环办水体函", "云建城", "云水规计", "云应急发", "云办字", "云财字", "云银发", "云数据规", "云规划资源总", "泽科经委规",
    "云建管规范联"
  };
  private static final String[] OPEN = {
    "〔", "[", "［", "【", "(", "（", "﹝", "「", "〈", "〖", "{", "｛", "<"
  };
  private static final String[] CLOSE = {
    "〕", "]", "］", "】", ")", "）", "﹞", "」", "〉", "〗", "}", "｝", ">"
  };
  private static final String[] BLANKS = {"", " ", "　", "\u200b", "\ufeff", "\u00a0", "  "};

  private static final String PUBLISHED = "/numbers/published.txt";
  private static final Pattern PRINTED = Pattern.compile("(.+)〔(\\d{4})〕(\\d+)号");
  private static final int RAW_FORMS = 14;

  private final Random random = new Random(20_230_711);

  private record Raw(String written, String normal) {}

  @Test
  void everyRawFormGivesItsNumberOrNone() {
    List<String> wrong = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Raw raw = raw();
      DocumentNumber number = DocumentNumber.parse(raw.written);
      if (number == null) {
        refused++;
      } else if (!number.normal().equals(raw.normal)) {
        wrong.add(raw.written + " gave " + number.normal());
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(refused <= ROUNDS / 500, "refused " + refused + " of " + ROUNDS);
  }

  @Test
  void numbersThatOfficesPublishedAreReadAsPrintedAndInEveryRawForm() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    int read = 0;
    for (String printed : published()) {
      Matcher parts = PRINTED.matcher(printed.replace(" ", ""));
      assertTrue(parts.matches(), printed);
      for (int form = 0; form <= RAW_FORMS; form++) {
        String made = form(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
        String raw = form == 0 ? printed : around(spaced(made));
        DocumentNumber number = DocumentNumber.parse(raw);
        read++;
        if (number == null) {
          refused.add(raw);
        } else if (!number.normal().equals(printed.replace(" ", ""))) {
          wrong.add(raw + " gave " + number.normal());
        }
      }
    }
    System.out.printf("%,d raw forms of published numbers: %d refused%n", read, refused.size());
    assertEquals(List.of(), wrong);
    assertTrue(refused.size() <= read / 200, () -> "refused " + refused);
  }

  /** The numbers of some two thousand documents of one city's offices, districts and towns. */
  private static List<String> published() throws IOException {
    try (InputStream in = DocumentNumberFormsTest.class.getResourceAsStream(PUBLISHED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void everyRawFormUnderATitleIsTheDocumentsNumber() {
    PolicyParser parser = new PolicyParser();
    List<String> wrong = new ArrayList<>();
    int missed = 0;
    for (int i = 0; i < ROUNDS / 4; i++) {
      Raw raw = raw();
      String number = number(parser, raw.written);
      if (number == null) {
        missed++;
      } else if (!number.equals(raw.normal)) {
        wrong.add(raw.written + " gave " + number);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(missed <= ROUNDS / 4 / 200, "missed " + missed + " of " + ROUNDS / 4);
  }

  @Test
  void aNumberBehindATitleOfAnyLengthIsNeverCut() {
    PolicyParser parser = new PolicyParser();
    List<String> wrong = new ArrayList<>();
    for (int longer = 0; longer < 90; longer++) {
      String title = "云泽市人民政府办公室关于" + "推进山路水渠".repeat(15).substring(0, longer) + "建设的通知";
      String number = headed(parser, title + "（云政办发〔2021〕1287号）\n2021-11-05 来源：本站\n\n");
      if (number != null && !number.equals("云政办发〔2021〕1287号")) {
        wrong.add(longer + " gave " + number);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static @Nullable String number(PolicyParser parser, String raw) {
    return headed(parser, "云泽市人民政府办公室关于加强步道建设的通知\n\n" + raw + "\n\n");
  }

  private static @Nullable String headed(PolicyParser parser, String head) {
    String text = head + "各县（区）人民政府，市政府各部门：\n\n为推进步道建设，现将有关事项通知如下：\n\n一、目标\n\n到2025年建成步道100公里。\n";
    List<PolicyDocument> documents =
        parser.parse(new SourceText("a.txt", "0".repeat(64), "text/plain", text)).documents();
    return documents.isEmpty() ? null : documents.getFirst().number();
  }

  @Test
  void halfAFormIsNeverAnotherNumber() {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      Raw raw = raw();
      int cut = random.nextInt(raw.written.length());
      String broken = raw.written.substring(0, cut) + raw.written.substring(cut + 1);
      DocumentNumber number = DocumentNumber.parse(broken);
      if (number != null && !isPossible(number.normal(), raw, broken)) {
        wrong.add(broken + " (" + raw.written + ") gave " + number.normal());
      }
    }
    assertEquals(List.of(), wrong);
  }

  /**
   * A lost digit or a lost character of the code cannot be seen; everything else must not change
   * it.
   */
  private static boolean isPossible(String number, Raw raw, String broken) {
    String written = plain(broken);
    return number.equals(raw.normal)
        || written.contains(plain(number))
        || written.contains(plain(number.replace("〔19", "〔")));
  }

  private static String plain(String number) {
    StringBuilder plain = new StringBuilder();
    for (char c : number.toCharArray()) {
      char folded = Characters.fold(c);
      if (CodeWords.isWord(folded) && "号第年字文件".indexOf(folded) < 0
          || folded >= '0' && folded <= '9') {
        plain.append(folded);
      }
    }
    return plain.toString();
  }

  private Raw raw() {
    String code = pick(CODES);
    int year = random.nextInt(12) == 0 ? 1950 + random.nextInt(50) : 2000 + random.nextInt(30);
    int serial = 1 + random.nextInt(random.nextInt(4) == 0 ? 2_000 : 200);
    String digits = (random.nextInt(20) == 0 ? "0" : "") + serial;
    String normal = code + "〔" + year + "〕" + digits + "号";
    String written = form(code, year, digits);
    return new Raw(around(spaced(written)), normal);
  }

  private String form(String code, int year, String serial) {
    int bracket = random.nextInt(OPEN.length);
    String open = OPEN[bracket];
    String close = random.nextInt(4) == 0 ? CLOSE[random.nextInt(4)] : CLOSE[bracket];
    String years = random.nextInt(8) == 0 ? wide("" + year) : "" + year;
    years = random.nextInt(30) == 0 && year < 2000 ? years.substring(2) : years;
    String serials = random.nextInt(8) == 0 ? wide(serial) : serial;
    return code
        + switch (random.nextInt(16)) {
          case 0 -> open + years + close + serials;
          case 1 -> open + years + close + "第" + serials + "号";
          case 2 -> open + years + close + "号" + serials;
          case 3 -> open + years + "年" + close + serials + "号";
          case 4 -> open + years + close + "年" + serials + "号";
          case 5 -> "〔〔" + years + "〕〕" + serials + "号";
          case 6 -> "〔" + years + "第" + serials + "号";
          case 7 -> open + years + close + "字第" + serials + "号";
          default -> open + years + close + serials + "号";
        };
  }

  private String around(String number) {
    return switch (random.nextInt(14)) {
      case 0 -> "（" + number + "）";
      case 1 -> "文号：" + number;
      case 2 -> "发文字号: " + number;
      case 3 -> " " + number + " ";
      case 4 -> number.endsWith("号") ? number + "文件" : number;
      default -> number;
    };
  }

  private String spaced(String number) {
    if (random.nextInt(3) > 0) {
      return number;
    }
    Function<Integer, String> blank =
        one -> random.nextInt(one) == 0 ? BLANKS[random.nextInt(BLANKS.length)] : "";
    StringBuilder spaced = new StringBuilder();
    number.codePoints().forEach(c -> spaced.append(blank.apply(4)).appendCodePoint(c));
    return spaced.toString();
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  private String pick(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
