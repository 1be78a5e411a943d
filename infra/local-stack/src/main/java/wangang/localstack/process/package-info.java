/** Child processes that never outlive the Java process that started them. */
@NullMarked
package wangang.localstack.process;

import org.jspecify.annotations.NullMarked;
