/** What tests of pages share. */
@NullMarked
package wangang.portal.testing;

import org.jspecify.annotations.NullMarked;
