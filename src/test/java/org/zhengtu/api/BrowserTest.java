package org.zhengtu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.zhengtu.graph.TestGraph;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.text.SourceText;
import org.zhengtu.text.Sources;

/** A researcher with a browser: the pages of the real application in a real Chromium. */
class BrowserTest {
  private static final String INVENTED =
      """
      南通市人民政府办公室关于推进水车保护工作的通知
      通政办发〔2031〕901号
      各县（市、区）人民政府：
      　　为保护虚构的水车，现将有关事项通知如下：
      　　一、重点任务
      　　（一）普查水车。登记全市水车的位置和现状。（牵头单位：市水利局；责任单位：市财政局）
      　　（二）修复水车。按年度安排修复资金。（市财政局负责，各县（市、区）人民政府负责落实。以下均需各县（市、区）人民政府落实，不再单列）
      　　（三）宣传水车。编写水车读本。（市教育局负责）
      南通市人民政府办公室
      2031年3月5日
      """;

  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws Exception {
    Path chromium = onPath("chromium", "google-chrome");
    Path driver = onPath("chromedriver");
    if (chromium == null || driver == null) {
      String reason = "No chromium and chromedriver on the PATH: the pages are not looked at";
      System.out.println("SKIPPED BrowserTest: " + reason);
      assertThat(System.getenv("CI")).as(reason).isNotEqualTo("true");
      Assumptions.abort(reason);
    }
    SourceText text = Sources.read("invented.txt", INVENTED.getBytes(StandardCharsets.UTF_8));
    TestGraph.cleared().writer().write(text, new PolicyParser().parse(text));
    InventedLine.addTo(TestGraph.shared());
    ReuseTest.addTo(TestGraph.shared());
    browser = start(chromium, driver);
  }

  private static ChromeDriver start(Path chromium, Path driver) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build(), options);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void whoAnswersIsShownWithTheVeryWordsInTheirSource() {
    show("/#/who?text=水车");
    assertThat(page()).contains("市水利局", "牵头", "登记全市水车的位置和现状");
    click("main button.evidence");
    WebElement mark = await("dialog mark");
    assertThat(mark.getText()).contains("水车");
    assertThat(browser.findElement(By.cssSelector("dialog")).getText()).contains("invented.txt");
    assertNoErrors();
  }

  @Test
  void aSearchLeadsToTheDocument() {
    show("/");
    browser.findElement(By.cssSelector("#search input")).sendKeys("水车保护" + Keys.ENTER);
    until(ready -> ready.getCurrentUrl().contains("#/search"));
    click("main:not([aria-busy]) a.number");
    until(ready -> ready.getCurrentUrl().contains("#/document"));
    await("main:not([aria-busy]) dl.facts");
    assertThat(page()).contains("通政办发〔2031〕901号", "2031-03-05", "宣传水车");
    assertNoErrors();
  }

  @Test
  void whatIsOnlyDerivedSaysSo() {
    show("/#/who?text=编写水车读本");
    WebElement row = await("main tbody tr");
    assertThat(row.getText()).contains("市教育局", "各县（市、区）人民政府");
    assertThat(row.findElements(By.cssSelector("td:first-child .kind.DERIVED"))).hasSize(1);
    assertNoErrors();
  }

  @Test
  void placesAgenciesAndPeopleHaveTheirPages() {
    show("/#/compare?text=水车&place=320600&place=320700");
    assertThat(page()).contains("南通市", "连云港市", "市水利局");
    show("/#/agencies?family=水利");
    assertThat(page()).contains("市水利局");
    show("/#/people");
    show("/#/findings");
    assertNoErrors();
  }

  @Test
  void daysLevelsAndHolesHaveTheirPages() {
    show("/#/who?text=苔藓&asOf=2016-01-01");
    assertThat(page()).contains("市教育局").doesNotContain("市水利局");
    show("/#/chain?of=320614&family=林业和草原");
    assertThat(page()).contains("南通市 → 海门区", "检查屋顶苔藓长势");
    assertThat(browser.findElements(By.cssSelector(".diff ins"))).isNotEmpty();
    show("/#/holes");
    assertThat(page()).contains(InventedLine.HOLE, InventedLine.OLD);
    String id =
        Served.data(
                "query($n: String) { document(number: $n) { id } }", Map.of("n", InventedLine.OLD))
            .at("/document/id")
            .asString();
    show("/#/document?id=" + id);
    assertThat(page()).contains("已废止", "同时废止。", "落实");
    assertNoErrors();
  }

  @Test
  void wordsHandedDownStandSideBySideWithWhatWasChanged() {
    String id =
        Served.data("{ document(number: \"通政办发〔2032〕17号\") { id } }", Map.of())
            .at("/document/id")
            .asString();
    show("/#/document?id=" + id);
    assertThat(page()).contains("沿用的原话", "通政发〔2031〕5号", "未引用");
    click("main a[href^='#/reuse']");
    until(ready -> ready.getCurrentUrl().contains("#/reuse"));
    WebElement row = await("main:not([aria-busy]) table.diff tbody tr");
    assertThat(row.findElements(By.tagName("del"))).anyMatch(gone -> gone.getText().equals("月"));
    assertThat(row.findElements(By.tagName("ins"))).anyMatch(now -> now.getText().equals("季"));
    assertThat(page()).contains("没有沿用的 left out 2", "自己写的 its own 1");
    row.findElement(By.cssSelector("button.evidence")).click();
    assertThat(await("dialog mark").getText()).contains("品种苔藓");
    assertNoErrors();
  }

  @Test
  void pagesFitANarrowScreen() {
    browser.manage().window().setSize(new Dimension(500, 900));
    for (String address :
        List.of(
            "/",
            "/#/who?text=水车",
            "/#/documents",
            "/#/findings",
            "/#/holes",
            "/#/chain?of=320614&text=苔藓")) {
      show(address);
      Object over =
          browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
      assertThat(((Number) over).intValue()).as(address).isLessThanOrEqualTo(0);
    }
    browser.manage().window().setSize(new Dimension(1280, 900));
  }

  @Test
  void theWorkbenchForQueriesOpensOffline() {
    browser.get(Served.base().resolve("/graphiql").toString());
    assertThat(await(".graphiql-container").isDisplayed()).isTrue();
  }

  private static void show(String address) {
    browser.get("about:blank");
    browser.get(Served.base() + address);
    await("main:not([aria-busy]) > *");
  }

  private static String page() {
    return browser.findElement(By.id("page")).getText();
  }

  private static WebElement await(String selector) {
    return until(
        ready ->
            ready.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
  }

  private static void click(String selector) {
    until(
        ready -> {
          ready.findElement(By.cssSelector(selector)).click();
          return true;
        });
  }

  /** Asks until there is an answer; the page may be drawn anew meanwhile. */
  private static <T> T until(Function<WebDriver, T> question) {
    return new WebDriverWait(browser, Duration.ofSeconds(30))
        .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
        .until(question);
  }

  private static void assertNoErrors() {
    assertThat(
            browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()))
        .isEmpty();
  }

  private static Path onPath(String... names) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
