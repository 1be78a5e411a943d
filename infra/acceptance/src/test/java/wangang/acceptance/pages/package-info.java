/** The pages in a real browser, against the running platform. */
@NullMarked
package wangang.acceptance.pages;

import org.jspecify.annotations.NullMarked;
