// Translators and extensions wrap, move and take away nodes that the program has drawn. What it inserts or removes
// beside such a node stands or goes where the node is now, instead of ending the program (react issue 11538).
const { insertBefore, removeChild } = Node.prototype;
Node.prototype.insertBefore = function (node, next) {
  let beside = next;
  while (beside && beside.parentNode !== this) beside = beside.parentNode;
  return insertBefore.call(this, node, beside);
};
Node.prototype.removeChild = function (node) {
  return node.parentNode ? removeChild.call(node.parentNode, node) : node;
};
