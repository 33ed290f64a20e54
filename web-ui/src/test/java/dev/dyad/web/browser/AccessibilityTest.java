package dev.dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.dyad.testing.Chromium;
import dev.dyad.web.stub.SampleArticle;
import dev.dyad.web.stub.SampleChronology;
import dev.dyad.web.stub.StubServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No page has a fault that axe-core finds, or scrolls sideways, in either colour scheme, on a
 * telephone or on a desk. What the scheme changes is colour, so that dark pages are checked for
 * that alone.
 */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
  private static final List<Integer> WIDTHS = List.of(360, 1440);
  private static final List<String> EVERY_RULE = List.of();
  private static final List<String> COLOUR = List.of("color-contrast", "link-in-text-block");

  @SuppressWarnings("NullAway.Init") // Quarkus sets it.
  @TestHTTPResource("/")
  URL site;

  @SuppressWarnings("NullAway.Init") // Set before all tests.
  private Chromium chromium;

  @SuppressWarnings("NullAway.Init") // Set before all tests.
  private Page page;

  @BeforeAll
  void launch() {
    chromium = Chromium.start();
    page = chromium.browser().newPage();
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  static Stream<String> pages() {
    return Stream.of(
        "",
        "timelines/FRA-KEN",
        "timelines/FRA-KEN?from=soon&type=AID",
        "timelines/AUT-BEL",
        "events/" + SampleChronology.meeting().id(),
        "articles/" + SampleArticle.ID + "?notice=added",
        "articles/new",
        "coding",
        "nowhere");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsFreeOfFaults(String path) {
    page.navigate(site + path);

    check();
  }

  @Test
  void thePreviewIsFreeOfFaults() {
    page.navigate(site + "articles/new");
    page.locator("#text").fill("An article");
    page.locator(".paste-form button").click();
    page.waitForSelector(".preview");

    check();
  }

  @Test
  void aRefusedFormIsFreeOfFaults() {
    page.navigate(site + "articles/new");
    page.locator(".paste-form button").click();
    page.waitForSelector("[role=alert]");

    check();
  }

  private void check() {
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      checkIn(ColorScheme.LIGHT, EVERY_RULE);
      checkIn(ColorScheme.DARK, COLOUR);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as("width of %s in a window of %d", page.url(), width)
          .isEqualTo(width);
    }
  }

  private void checkIn(ColorScheme scheme, List<String> rules) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    // No page has frames: the mode that needs no second window does, and is many times as fast.
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
    if (!rules.isEmpty()) {
      axe.withRules(rules);
    }
    assertThat(axe.analyze().getViolations().stream().map(AccessibilityTest::summary))
        .as("%s in %s", page.url(), scheme)
        .isEmpty();
  }

  private static String summary(Rule rule) {
    return rule.getId()
        + rule.getNodes().stream().map(node -> "\n" + node.getFailureSummary()).toList();
  }
}
