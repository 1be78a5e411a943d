/** Who is who: accounts, sign-in and tokens. */
@NullMarked
package wangang.identity;

import org.jspecify.annotations.NullMarked;
