@NullMarked
package wangang.vacancy.posting.domain;

import org.jspecify.annotations.NullMarked;
