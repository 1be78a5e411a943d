@NullMarked
package wangang.testsupport.architecture;

import org.jspecify.annotations.NullMarked;
