@NullMarked
package wangang.localstack.parts;

import org.jspecify.annotations.NullMarked;
