/** The manifests for a cluster. */
@NullMarked
package dev.dyad.local.k8s;

import org.jspecify.annotations.NullMarked;
