package org.zhengtu;

/** The notice of an invented office that tests of ingest and of the command line read. */
public final class InventedNotice {
  public static final String NOTICE =
      """
      云泽市人民政府办公室关于建设老年食堂的通知
      云政办发〔2022〕7号

      各县（市、区）人民政府：
      为了方便老年人就餐，现将有关事项通知如下。
      一、选址。结合社区实际选址。（责任单位：市民政局、市住建局）

      云泽市人民政府办公室
      2022年3月4日
      """;

  private InventedNotice() {}
}
