package dev.dyad.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.dyad.testing.Chromium;
import dev.dyad.web.stub.SampleArticle;
import dev.dyad.web.stub.SampleChronology;
import dev.dyad.web.stub.StubParser;
import dev.dyad.web.stub.StubServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does, in a real browser, with script and without. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {
  @SuppressWarnings("NullAway.Init") // Quarkus sets it.
  @TestHTTPResource("/")
  URL site;

  @SuppressWarnings("NullAway.Init") // Set before all tests.
  private Chromium chromium;

  @BeforeAll
  void launch() {
    chromium = Chromium.start();
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReaderFollowsAnEventToItsEvidenceInTheArticle(boolean script) {
    try (BrowserContext context = context(script)) {
      Page page = context.newPage();
      page.navigate(site.toString());

      link(page, "France and Kenya").click();
      assertThat(heading(page, "France and Kenya")).isVisible();
      link(page, "↓ Newer events").click();
      link(page, SampleChronology.MEETING).click();
      assertThat(heading(page, SampleChronology.MEETING)).isVisible();
      assertThat(page.locator("blockquote mark").first()).hasText(SampleArticle.MEETING);
      page.getByRole(AriaRole.LINK, name("Read it in the article")).first().click();

      assertThat(heading(page, SampleArticle.HEADLINE)).isVisible();
      assertThat(page.locator(":target")).hasText(SampleArticle.MEETING);
      assertThat(page.locator(":target")).isInViewport();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anArticleIsPastedPreviewedAndAdded(boolean script) {
    try (BrowserContext context = context(script)) {
      Page page = context.newPage();
      page.navigate(site.toString());

      page.getByRole(AriaRole.NAVIGATION).getByText("Add an article").click();
      page.getByLabel("Article", new Page.GetByLabelOptions().setExact(true))
          .fill("An article, pasted with script " + script);
      page.getByRole(AriaRole.BUTTON, button("See what is understood")).click();
      assertThat(page.getByText("What was understood").first()).isVisible();
      assertThat(page.locator(".found-list > li")).hasCount(3);
      page.getByRole(AriaRole.BUTTON, button("Add to the chronology")).click();

      assertThat(page).hasURL(Pattern.compile(".*/articles/" + SampleArticle.ID + ".*"));
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("Added.");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsRefusedKeepsWhatWasTyped(boolean script) {
    try (BrowserContext context = context(script)) {
      Page page = context.newPage();
      page.navigate(site + "articles/new");
      Locator article = page.getByLabel("Article", new Page.GetByLabelOptions().setExact(true));
      article.fill("\n" + StubParser.REFUSED + "\n");
      page.getByRole(AriaRole.BUTTON, button("See what is understood")).click();

      assertThat(page.getByRole(AriaRole.ALERT)).containsText("only English");
      assertThat(article).hasValue("\n" + StubParser.REFUSED + "\n");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theChronologyIsFiltered(boolean script) {
    try (BrowserContext context = context(script)) {
      Page page = context.newPage();
      page.navigate(site + "timelines/FRA-KEN");
      page.getByLabel("Type").selectOption("SANCTION");
      page.getByRole(AriaRole.BUTTON, button("Show")).click();

      assertThat(page.locator(".entry")).hasCount(1);
      assertThat(page.getByLabel("Type")).hasValue("SANCTION");
      link(page, "Show all").click();
      assertThat(page.locator(".entry")).hasCount(5);
    }
  }

  private BrowserContext context(boolean script) {
    return chromium
        .browser()
        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
  }

  private static Page.GetByRoleOptions name(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
