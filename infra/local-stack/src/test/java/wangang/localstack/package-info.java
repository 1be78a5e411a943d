@NullMarked
package wangang.localstack;

import org.jspecify.annotations.NullMarked;
