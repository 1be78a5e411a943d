/** A ready campaign with invented employers and people, and its loader. */
@NullMarked
package wangang.demodata;

import org.jspecify.annotations.NullMarked;
