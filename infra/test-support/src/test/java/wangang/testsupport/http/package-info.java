@NullMarked
package wangang.testsupport.http;

import org.jspecify.annotations.NullMarked;
