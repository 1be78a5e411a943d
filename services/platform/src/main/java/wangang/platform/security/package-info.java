/** Who is calling: bearer tokens (RFC 6750) turned into a {@link wangang.platform.security.Caller}. */
@NullMarked
package wangang.platform.security;

import org.jspecify.annotations.NullMarked;
