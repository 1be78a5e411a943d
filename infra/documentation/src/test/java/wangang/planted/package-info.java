/** Code that refuses in every way that is known, for the tests that look for refusals in compiled classes. */
@NullMarked
package wangang.planted;

import org.jspecify.annotations.NullMarked;
