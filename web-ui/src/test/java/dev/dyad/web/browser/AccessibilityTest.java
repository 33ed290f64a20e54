package dev.dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.dyad.web.stub.SampleArticle;
import dev.dyad.web.stub.SampleChronology;
import dev.dyad.web.stub.StubServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No page has a fault that axe-core finds, or scrolls sideways, in either scheme at any width. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
  private static final List<String> PAGES =
      List.of(
          "",
          "timelines/FRA-KEN",
          "timelines/FRA-KEN?from=soon&type=AID",
          "timelines/AUT-BEL",
          "events/" + SampleChronology.meeting().id(),
          "articles/" + SampleArticle.ID + "?notice=added",
          "articles/new",
          "coding",
          "nowhere");

  @SuppressWarnings("NullAway.Init") // Quarkus sets it.
  @TestHTTPResource("/")
  URL site;

  @SuppressWarnings("NullAway.Init") // Set before all tests.
  private Chromium chromium;

  @BeforeAll
  void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  static Stream<Arguments> views() {
    return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
        .flatMap(scheme -> Stream.of(360, 1440).map(width -> Arguments.of(scheme, width)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyPageIsFreeOfFaults(ColorScheme scheme, int width) {
    inView(
        scheme,
        width,
        page ->
            PAGES.forEach(
                path -> {
                  page.navigate(site + path);
                  check(page);
                }));
  }

  @ParameterizedTest
  @MethodSource("views")
  void thePreviewAndARefusedFormAreFreeOfFaults(ColorScheme scheme, int width) {
    inView(
        scheme,
        width,
        page -> {
          page.navigate(site + "articles/new");
          page.locator("button").click();
          check(page);
          page.locator("#text").fill("An article");
          page.locator("button").click();
          page.waitForSelector(".preview");
          check(page);
        });
  }

  private void inView(ColorScheme scheme, int width, Consumer<Page> visit) {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setColorScheme(scheme)
                    .setViewportSize(width, 900))) {
      visit.accept(context.newPage());
    }
  }

  private static void check(Page page) {
    // No page has frames: the mode that needs no second window does, and is many times as fast.
    List<Rule> faults = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
    assertThat(faults.stream().map(rule -> rule.getId() + " " + rule.getNodes()))
        .as(page.url())
        .isEmpty();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).as("sideways scroll of " + page.url()).isEqualTo(0);
  }
}
