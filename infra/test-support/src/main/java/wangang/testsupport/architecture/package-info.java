/** What every service's code must look like, as rules that a test can break. */
@NullMarked
package wangang.testsupport.architecture;

import org.jspecify.annotations.NullMarked;
