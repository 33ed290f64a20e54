package dev.dyad.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.dyad.testing.Chromium;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A reader in a real browser, on the real services. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
  private static final String SENTENCE =
      "Peruvian President Lucía Ansúrez received the Finnish Foreign Minister, Eero Kallio, in Lima"
          + " on Tuesday.";
  private static final String ARTICLE =
      """
      Peru receives Finnish foreign minister

      14 May 2024

      LIMA, May 14 (Andes News) - %s

      The two spoke about forests, and Mr Kallio said that Finland was ready to share what it knows.
      """
          .formatted(SENTENCE);

  private final Whole dyad = Whole.path();

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

  @Test
  void aReaderGoesFromTheDyadsToTheEvidenceInAnArticle() {
    try (Page page = chromium.browser().newPage()) {
      page.navigate(dyad.stack().address(Service.WEB).toString());
      check(page);
      link(page, "China and Pakistan").first().click();
      assertThat(page).hasURL(Pattern.compile(".*/timelines/CHN-PAK.*"));
      check(page);

      page.locator(".entry a[href*='/events/']").first().click();
      assertThat(page).hasURL(Pattern.compile(".*/events/.*"));
      assertThat(page.locator("blockquote mark").first()).isVisible();
      check(page);

      page.getByRole(AriaRole.LINK, named("Read it in the article")).first().click();
      assertThat(page).hasURL(Pattern.compile(".*/articles/.*#.*"));
      assertThat(page.locator(":target")).isInViewport();
      check(page);
    }
  }

  @Test
  void aPastedArticleIsUnderstoodAndAdded() {
    try (Page page = chromium.browser().newPage()) {
      page.navigate(dyad.at(Service.WEB, "/articles/new").toString());
      check(page);
      page.getByLabel("Article", new Page.GetByLabelOptions().setExact(true)).fill(ARTICLE);
      page.getByRole(AriaRole.BUTTON, named("See what is understood")).click();
      assertThat(page.getByText("What was understood").first()).isVisible();
      check(page);

      page.getByRole(AriaRole.BUTTON, named("Add to the chronology")).click();
      assertThat(page).hasURL(Pattern.compile(".*/articles/[0-9a-f-]{36}.*"));
      check(page);
      Whole.await("the pasted article is in a chronology", () -> !dyad.events("FIN-PER").isEmpty());
      page.navigate(dyad.at(Service.WEB, "/timelines/FIN-PER").toString());
      assertThat(page.locator(".entry").first()).isVisible();
      check(page);
    }
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void check(Page page) {
    Assertions.assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
        .as(page.url())
        .isEmpty();
  }
}
