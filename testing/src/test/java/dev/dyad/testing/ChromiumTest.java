package dev.dyad.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChromiumTest {
  @Test
  void rendersAPage() {
    try (var chromium = Chromium.start();
        var page = chromium.browser().newPage()) {
      page.setContent("<p>Two states</p><script>document.title = 'ran'</script>");

      assertThat(page.textContent("p")).isEqualTo("Two states");
      assertThat(page.title()).isEqualTo("ran");
    }
  }
}
