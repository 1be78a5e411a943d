/** What stands in a token, and how long it lives. */
@NullMarked
package wangang.identity.tokens;

import org.jspecify.annotations.NullMarked;
