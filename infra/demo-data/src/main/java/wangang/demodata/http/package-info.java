/** A small client of the platform's gateway. */
@NullMarked
package wangang.demodata.http;

import org.jspecify.annotations.NullMarked;
