/** Saved searches, matched against every newly searchable vacancy. */
@NullMarked
package wangang.matching.alerts;

import org.jspecify.annotations.NullMarked;
