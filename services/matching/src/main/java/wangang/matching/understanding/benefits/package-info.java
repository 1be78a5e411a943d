/** What is offered besides pay, by canonical names. */
@NullMarked
package wangang.matching.understanding.benefits;

import org.jspecify.annotations.NullMarked;
