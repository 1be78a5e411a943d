@NullMarked
package wangang.demodata;

import org.jspecify.annotations.NullMarked;
