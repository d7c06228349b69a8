"""Who answers on a line, each as a role of the engine."""
