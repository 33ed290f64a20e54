/** What every page shares: addresses of assets, error pages. */
@NullMarked
package dev.dyad.web.site;

import org.jspecify.annotations.NullMarked;
