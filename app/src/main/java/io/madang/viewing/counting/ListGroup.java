package io.madang.viewing.counting;

import io.madang.viewing.Measure;
import io.madang.viewing.ViewingPeriod;

/// Lists that one query answers.
record ListGroup(ViewingPeriod period, boolean isWorld, Measure measure) {}
