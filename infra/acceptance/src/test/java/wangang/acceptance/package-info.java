@NullMarked
package wangang.acceptance;

import org.jspecify.annotations.NullMarked;
