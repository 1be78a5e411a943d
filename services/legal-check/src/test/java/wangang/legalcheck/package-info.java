@NullMarked
package wangang.legalcheck;

import org.jspecify.annotations.NullMarked;
