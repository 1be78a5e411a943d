/** Real parts and signed tokens for integration tests; nothing here is ever skipped when a part is missing. */
@NullMarked
package wangang.testsupport;

import org.jspecify.annotations.NullMarked;
