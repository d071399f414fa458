package org.zhengtu;

/** Wiring and command line dispatch only. */
public final class ZhengtuApplication {
  private ZhengtuApplication() {}

  public static void main(String[] args) {
    System.out.println("zhengtu");
  }
}
