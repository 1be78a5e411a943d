@NullMarked
package wangang.vacancy.feed.adapter.persistence;

import org.jspecify.annotations.NullMarked;
