package org.zhengtu.corpus;

import java.util.List;
import java.util.Map;

/**
 * A province, one of its cities and one of that city's districts, to set a document in.
 *
 * @param province name, short name, code and first character of its document numbers
 */
record World(Place province, Place city, Place district) {

  /**
   * @param name with its level ("盐城市")
   * @param initial first character of its 机关代字
   */
  record Place(String name, String code, String initial) {
    /** Without the character that tells the level. */
    String shortName() {
      return name.substring(0, name.length() - 1);
    }
  }

  static final List<World> ALL =
      List.of(
          world("浙江省", "330000", "浙", "嘉兴市", "330400", "嘉", "秀洲区", "330411", "秀"),
          world("山东省", "370000", "鲁", "潍坊市", "370700", "潍", "寒亭区", "370703", "寒"),
          world("湖北省", "420000", "鄂", "襄阳市", "420600", "襄", "襄州区", "420607", "襄州"),
          world("湖南省", "430000", "湘", "株洲市", "430200", "株", "渌口区", "430212", "渌"),
          world("福建省", "350000", "闽", "三明市", "350400", "明", "三元区", "350404", "元"),
          world("河北省", "130000", "冀", "秦皇岛市", "130300", "秦", "抚宁区", "130306", "抚"),
          world("安徽省", "340000", "皖", "马鞍山市", "340500", "马", "花山区", "340503", "花"),
          world("四川省", "510000", "川", "攀枝花市", "510400", "攀", "仁和区", "510411", "仁和"),
          world("甘肃省", "620000", "甘", "天水市", "620500", "天", "麦积区", "620503", "麦"),
          world("辽宁省", "210000", "辽", "锦州市", "210700", "锦", "太和区", "210711", "太"));

  /** Where the seeds are set: the words that name their places there. */
  static final List<World> SEEDS =
      List.of(
          world("江苏省", "320000", "苏", "南通市", "320600", "通", "海门区", "320614", "海"),
          world("江苏省", "320000", "苏", "连云港市", "320700", "连", "", "", ""),
          world("安徽省", "340000", "皖", "淮北市", "340600", "淮", "杜集区", "340602", "杜"),
          world("青海省", "630000", "青", "", "", "", "", "", ""));

  /** Adds the words that turn this world's places into those of {@code other}. */
  void into(World other, Map<String, String> words, Map<String, String> codes) {
    into(province, other.province, words, codes);
    into(city, other.city, words, codes);
    into(district, other.district, words, codes);
  }

  private static void into(
      Place from, Place to, Map<String, String> words, Map<String, String> codes) {
    if (!from.name.isEmpty()) {
      words.put(from.name, to.name);
      words.put(from.shortName(), to.shortName());
      codes.put(from.code, to.code);
    }
  }

  private static World world(String... s) {
    return new World(
        new Place(s[0], s[1], s[2]), new Place(s[3], s[4], s[5]), new Place(s[6], s[7], s[8]));
  }
}
