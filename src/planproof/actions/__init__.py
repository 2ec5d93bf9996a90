"""One module for each thing that a user can ask. Actions return values; how these look is not their business."""
