@NullMarked
package wangang.localstack.deadletters;

import org.jspecify.annotations.NullMarked;
