package io.madang.common;

/// Who wants to know how far a search is, and may end it; told and asked from any thread.
public interface SearchProgress {

    /// @param cost of the best answer so far, `Long.MAX_VALUE` while there is none
    /// @param bound no answer costs less
    void improved(long cost, long bound, double seconds);

    /// Asked often; true ends the search with the best answer so far.
    boolean isStopped();

    /// Hears nothing and never stops.
    static SearchProgress none() {
        return new SearchProgress() {
            @Override
            public void improved(long cost, long bound, double seconds) {}

            @Override
            public boolean isStopped() {
                return false;
            }
        };
    }
}
