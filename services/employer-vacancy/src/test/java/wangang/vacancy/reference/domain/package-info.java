@NullMarked
package wangang.vacancy.reference.domain;

import org.jspecify.annotations.NullMarked;
