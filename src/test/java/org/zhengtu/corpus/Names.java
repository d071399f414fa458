package org.zhengtu.corpus;

import java.util.List;
import java.util.Random;

/** Invents names of people: of two, three and four characters, and of several peoples. */
final class Names {
  private static final String SURNAMES =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄和穆萧尹";
  private static final String GIVEN =
      "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华慧巧美云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉兰凤洁梅琳素岚茵文辉鹏宇浩凯健俊帆旭宁龙泉海山松林柏";
  private static final List<String> COMPOUND = List.of("欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟");
  private static final List<String> OTHERS =
      List.of("扎西达娃", "格桑卓玛", "仁青多杰", "阿依古丽", "乌云其木格", "旦增曲珍", "买买提江", "巴特尔", "普布次仁", "娜仁花");

  private Names() {}

  static String any(Random random) {
    int kind = random.nextInt(20);
    if (kind == 0) {
      return OTHERS.get(random.nextInt(OTHERS.size()));
    }
    String surname =
        kind == 1 ? COMPOUND.get(random.nextInt(COMPOUND.size())) : one(SURNAMES, random);
    return surname + one(GIVEN, random) + (kind < 8 ? "" : one(GIVEN, random));
  }

  private static String one(String characters, Random random) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }
}
