@NullMarked
package wangang.testsupport;

import org.jspecify.annotations.NullMarked;
