package lawbreakers.engine.slate.solver;

import com.google.ortools.sat.CpModel;

/// A solver, but not the one that may know the search engine.
public record FilmSolver(CpModel model) {}
