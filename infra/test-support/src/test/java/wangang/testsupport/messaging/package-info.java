@NullMarked
package wangang.testsupport.messaging;

import org.jspecify.annotations.NullMarked;
