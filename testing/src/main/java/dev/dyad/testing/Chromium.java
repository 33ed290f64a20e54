package dev.dyad.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real browser for tests: the one that {@code DYAD_TEST_CHROMIUM} names, else a Chromium or
 * Chrome on this machine, else the one that Playwright downloads for itself.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/snap/bin/chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");

  // No calls home: where they are refused, each start waits for them.
  private static final List<String> QUIET =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * Starts a headless browser.
   *
   * @throws com.microsoft.playwright.PlaywrightException if there is none and none can be had
   */
  public static Chromium start() {
    Optional<Path> installed = installed();
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
    var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
    installed.ifPresent(options::setExecutablePath);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** The running browser. */
  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** A browser that is on this machine already. */
  static Optional<Path> installed() {
    return Stream.concat(Stream.of(Setting.read("DYAD_TEST_CHROMIUM", "")), PLACES.stream())
        .filter(place -> !place.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  // Playwright would download three browsers before any test; ./dyad test fetches the one needed.
  private static Map<String, String> environment() {
    return Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
  }
}
